import type { Device } from '@precall/core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Chromium } from './launchChromium'
import type { SiteSettings } from './siteSettings'

/** The browser's own settings, where a person changes what a site may use. */
export interface SettingsPage {
  /** Changes the settings of the page's site, and resolves when the page can see it. */
  set(page: Page, settings: SiteSettings): Promise<void>
}

const DEVICES = ['camera', 'microphone'] as const
const CONTENT_TYPE = { camera: 'media-stream-camera', microphone: 'media-stream-mic' }
const PERMISSION = { allow: 'granted', block: 'denied', default: 'prompt' }

/** Opens the settings in a tab. It may stay behind: the page under test need not lose its place to change them. */
export async function openSettings(chromium: Chromium): Promise<SettingsPage> {
  const settingsPage = await chromium.openTab()
  await settingsPage.goto('chrome://settings/content', { waitUntil: 'commit' })

  return {
    set: async (page, settings) => {
      for (const device of DEVICES) {
        const setting = settings[device]
        if (!setting) continue
        await settingsPage.evaluate(setOriginPermissions, [new URL(page.url()).origin, CONTENT_TYPE[device], setting])
        await expect.poll(() => queriedPermission(page, device)).toBe(PERMISSION[setting])
      }
    },
  }
}

/** What a fresh `navigator.permissions.query` says in the page. */
export function queriedPermission(page: Page, device: Device): Promise<PermissionState> {
  return page.evaluate(async (name) => (await navigator.permissions.query({ name })).state, device)
}

declare const chrome: { send(message: string, args: string[]): void }

// What the settings page itself sends when a person changes a site's permission:
// https://chromium.googlesource.com/chromium/src/+/main/chrome/browser/resources/settings/site_settings/site_settings_browser_proxy.ts
function setOriginPermissions(args: string[]): void {
  chrome.send('setOriginPermissions', args)
}
