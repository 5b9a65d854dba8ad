import { defineConfig } from 'tsdown'
import { base } from '../../tsdown.base.ts'

// By itself, because a bundler may keep what the index names in the first load, and this is for those who are stuck.
export default defineConfig({ ...base, entry: ['src/index.ts', 'src/browser/osVersionOf.ts'] })
