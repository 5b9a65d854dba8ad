import type { Identity } from './profile'

type IPhoneVersion = '17' | '18' | '26'

/**
 * What a page in WebKit's own words is told about each iOS, which from 18.6 on is the same:
 * https://developer.apple.com/documentation/safari-release-notes/safari-26-release-notes
 */
const frozen: Readonly<Record<IPhoneVersion, string>> = { '17': '17_6_1', '18': '18_7', '26': '18_7' }

/** Everything on an iPhone that is not Safari, by what stands in its user agent behind the engine. */
export function identitiesOnIPhone(
  word: string | ((version: IPhoneVersion) => string),
  system: Readonly<Record<IPhoneVersion, string>> = frozen,
): Identity & { readonly osVersions: Readonly<Record<IPhoneVersion, Identity>> } {
  const on = (version: IPhoneVersion): Identity => ({
    userAgent: `Mozilla/5.0 (iPhone; CPU iPhone OS ${system[version]} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${
      typeof word === 'string' ? word : word(version)
    }`,
  })
  return { ...on('26'), osVersions: { '17': on('17'), '18': { ...on('18'), tellsOfCapturing: true }, '26': on('26') } }
}
