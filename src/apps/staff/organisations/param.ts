/** A part of the address, by its name in the route. */
import { useParams } from '@tanstack/react-router'

export function useParam(name: string): string {
  return (useParams({ strict: false }) as Record<string, string>)[name] ?? ''
}
