// An app that is tested as the README of @precall/testing shows, with the browser and the app that are there already.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  use: {
    baseURL: process.env.APP,
    launchOptions: { executablePath: process.env.CHROMIUM, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  },
})
