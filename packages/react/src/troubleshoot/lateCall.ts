/** What makes the test call: a file of its own, which is fetched at its step. */
export { testCall } from '@precall/core/call'
