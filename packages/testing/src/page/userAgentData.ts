/** What a browser made from Chromium says about itself in `navigator.userAgentData`. */
export interface ClientHints {
  readonly brands: readonly { readonly brand: string; readonly version: string }[]
  readonly mobile: boolean
  readonly platform: string
  /** The version of the system. Absent if it is not established. */
  readonly platformVersion?: string
}

/** `navigator.userAgentData`. It tells `platformVersion`, on which instructions depend, only if asked. */
export interface UserAgentData extends LowEntropy {
  getHighEntropyValues(hints: readonly string[]): Promise<LowEntropy & Pick<ClientHints, 'platformVersion'>>
  toJSON(): LowEntropy
}

type LowEntropy = Omit<ClientHints, 'platformVersion'>

export function userAgentDataFrom({ platformVersion, ...always }: ClientHints): UserAgentData {
  return {
    ...always,
    // https://developer.mozilla.org/docs/Web/API/NavigatorUAData/getHighEntropyValues: beside what was asked for, what is
    // said anyway. https://wicg.github.io/ua-client-hints/#getHighEntropyValues: a hint that it does not know is ignored.
    getHighEntropyValues: async (hints) => ({
      ...always,
      ...(platformVersion !== undefined && hints.includes('platformVersion') && { platformVersion }),
    }),
    toJSON: () => always,
  }
}
