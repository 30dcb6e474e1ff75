/** What is wrong with an identity code that somebody types in. Pure. */
import { parseIdentityCode } from '#kit/identity-code.ts'

/** `syntheticOnly`: a demo or test installation, where a code must be one that belongs to nobody (900-999). */
export function identityCodeFault(code: string | null, syntheticOnly: boolean): string | null {
  if (code === null) return null
  const parsed = parseIdentityCode(code)
  if (!parsed.ok) return 'families.identity-code'
  return syntheticOnly && !parsed.value.synthetic ? 'families.code-not-invented' : null
}
