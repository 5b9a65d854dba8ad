/** The site whose settings they are, as the address bar has it: for a page in a frame, that of the page around it. */
export function hostOf(): string {
  const { ancestorOrigins } = location
  const around = ancestorOrigins?.[ancestorOrigins.length - 1] ?? (parent === window ? '' : document.referrer)
  return new URL(around && around !== 'null' ? around : document.URL).host
}
