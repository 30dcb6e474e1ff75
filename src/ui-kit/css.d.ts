/** Types of style imports: class names of a module, nothing of a plain sheet. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
declare module '*.css'
