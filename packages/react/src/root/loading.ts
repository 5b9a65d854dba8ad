/** The place that the setup of tests (`@precall/testing/setup`) listens at. */
const key = Symbol.for('@precall: loading')

/**
 * Something is being fetched. In a test that ends meanwhile, the test runner would find an `import()` without a page, and say
 * that something is wrong with the test.
 */
export function tellLoading(loading: Promise<unknown>): void {
  if (process.env.NODE_ENV === 'production') return
  const { [key]: tell } = globalThis as { readonly [key]?: (loading: Promise<unknown>) => void }
  tell?.(loading)
}
