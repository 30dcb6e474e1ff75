/** What the builder makes of `import.meta.glob`: the modules by their path. */
interface ImportMeta {
  glob(patterns: readonly string[], options: { eager: true }): Readonly<Record<string, unknown>>
}
