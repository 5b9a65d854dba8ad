import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const macApplications = '/Applications'
const browsers = {
  commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  files: [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    `${macApplications}/Chromium.app/Contents/MacOS/Chromium`,
    `${macApplications}/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ],
}

/** Finds Chrome or Chromium; `CHROMIUM` or `CHROME_PATH` in the environment names one in another place. */
export function findChromium() {
  const named = process.env.CHROMIUM || process.env.CHROME_PATH
  if (named) return [named].find(isExecutable)
  return browsers.commands.map(findCommand).find(Boolean) ?? browsers.files.find(isExecutable)
}

/** The path of an engine other than Chromium. MiniBrowser comes with WebKitGTK's library, and is not on the PATH. */
export function findEngine(name) {
  if (name === 'firefox') return findCommand('firefox-esr')
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : []
  return folders.map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`).find(isExecutable)
}

export function findCommand(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
