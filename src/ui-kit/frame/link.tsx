/** Links without knowing the router: the app hands in its link component and the current path once. */
import { createContext, use, useMemo, type ComponentType, type ReactNode, type Ref } from 'react'

export type LinkProps = {
  to: string
  children?: ReactNode
  className?: string | undefined
  ref?: Ref<HTMLAnchorElement>
  'aria-current'?: 'page' | 'step' | undefined
  'aria-label'?: string | undefined
  onClick?: (() => void) | undefined
}

const PlainLink = ({ to, ...rest }: LinkProps) => <a href={to} {...rest} />

const leave = (to: string) => window.location.assign(to)

const Navigation = createContext<{ link: ComponentType<LinkProps>; path: string; go: (to: string) => void }>({
  link: PlainLink,
  path: '',
  go: leave,
})

/** `link` and `go` are the router's; `path` is where the page is now. */
export function LinkProvider(props: {
  link?: ComponentType<LinkProps>
  path: string
  go?: (to: string) => void
  children: ReactNode
}) {
  const { link = PlainLink, path, go = leave, children } = props
  return <Navigation value={useMemo(() => ({ link, path, go }), [link, path, go])}>{children}</Navigation>
}

/** Goes to an address the router's way: for menus, which are not links. */
export const useGo = (): ((to: string) => void) => use(Navigation).go

export function Link(props: LinkProps) {
  const { link: Given } = use(Navigation)
  return <Given {...props} />
}

const bare = (to: string) => to.split(/[?#]/, 1)[0] ?? to

/** Of these addresses, the one that the page belongs to: the longest that begins its path; the root has no pages below it. */
export function useCurrent(addresses: readonly string[]): string | undefined {
  const { path } = use(Navigation)
  const here = bare(path)
  const begins = (to: string) => here === to || (to !== '/' && here.startsWith(to.endsWith('/') ? to : `${to}/`))
  return addresses
    .filter((to) => begins(bare(to)))
    .sort((a, b) => bare(b).length - bare(a).length)
    .at(0)
}
