// The generated files that are committed: each generator answers with what its files should hold. Add yours to the list.

export type GeneratedFile = { /** From the root. */ readonly path: string; readonly text: string }

export type Generator = { readonly name: string; generate(root: string): Promise<GeneratedFile[]> }

export const GENERATORS: readonly Generator[] = []
