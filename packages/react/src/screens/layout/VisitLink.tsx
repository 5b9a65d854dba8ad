import { tellOnce } from '@precall/core'
import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useGate } from '../../root/GateContext'

/** How long the app's function may take, in milliseconds: a person is waiting for the link. */
const patience = 5000

/** The link of each gate, or other owner, whose screen shows it, made once for all who show it. */
const made = new WeakMap<object, { readonly link: Promise<string>; users: number }>()

/** Returns the link that opens the visit elsewhere. Undefined until the app has made it. */
export function useVisitLink(): string | undefined {
  const { gate, joinUrl } = useGate()
  const latest = useRef(joinUrl)
  const [link, setLink] = useState<string>()
  const isMade = typeof joinUrl === 'function'
  useEffect(() => {
    latest.current = joinUrl
  })
  useEffect(() => {
    const make = latest.current
    return isMade && typeof make === 'function' ? holdLink(gate, make, setLink) : undefined
  }, [gate, isMade])
  return typeof joinUrl === 'function' ? link : linkFrom(joinUrl)
}

/** The link that need not be made. */
export function linkFrom(joinUrl: string | undefined): string {
  return joinUrl === undefined ? document.URL : checked(joinUrl)
}

/** Has it made, unless it has been, and keeps it. Returns what lets go of it: once no one shows it, it is made again. */
export function holdLink(
  owner: object,
  make: () => string | Promise<string>,
  onMade: (link: string) => void,
): () => void {
  const entry = made.get(owner) ?? { link: makeLink(make), users: 0 }
  made.set(owner, entry)
  entry.users += 1
  void entry.link.then(onMade)
  return () => {
    entry.users -= 1
    // What is shown may have been replaced, by others that show it too.
    void Promise.resolve().then(() => entry.users === 0 && made.get(owner) === entry && made.delete(owner))
  }
}

/** The same for what knows nothing of gates. */
export function VisitLink({ children }: { readonly children: (link: string) => ReactNode }): ReactNode {
  const link = useVisitLink()
  return link === undefined ? null : children(link)
}

async function makeLink(make: () => string | Promise<string>): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`It has not settled in ${patience / 1000} seconds.`)), patience)
    })
    return checked(await Promise.race([make(), late]))
  } catch (error) {
    tell('The function `joinUrl` made no link', 'Let it return an https address, or a promise of one', error)
    return document.URL
  } finally {
    clearTimeout(timer)
  }
}

/** A person may be about to open it: nothing but a page of the web. */
function checked(link: unknown): string {
  try {
    const url = typeof link === 'string' && new URL(link, document.baseURI)
    if (url && /^https?:$/.test(url.protocol)) return url.href
  } catch {
    // Told below.
  }
  tell(`\`joinUrl\` is ${String(link)}, which is not a web page`, 'Use an https address')
  return document.URL
}

function tell(what: string, remedy: string, ...details: unknown[]): void {
  const message = `[precall] ${what}, so people are given the address of this page instead. ${remedy}.`
  tellOnce('error', message, { details, key: [what, ...details].join() })
}
