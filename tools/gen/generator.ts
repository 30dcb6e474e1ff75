// What a generator is: it answers with what its files should hold.

export type GeneratedFile = { /** From the root. */ readonly path: string; readonly text: string }

export type Generator = { readonly name: string; generate(root: string): Promise<GeneratedFile[]> }
