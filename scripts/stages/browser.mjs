import { existsSync, readFileSync } from 'node:fs'
import { canUseApt, installPackages, isDebian } from './debian.mjs'
import { findChromium, findCommand, findEngine } from './find-command.mjs'

// The languages of Debian's Chromium only: any other Chromium brings all of its own.
const locales = '/usr/lib/chromium/locales'

/** The Debian package of each engine other than Chromium. */
const engines = { firefox: 'firefox-esr', webkit: 'libwebkit2gtk-4.1-0' }

/**
 * The path of the browser to test in. Installs what is absent where apt can; else throws, saying what to install. Another
 * engine that cannot be installed here is not an error: its part says how much it leaves out.
 */
export async function browser(wanted = []) {
  const isAbsent = (engine) => !findEngine(engine)
  if ((absentTools().length > 0 || wanted.some(isAbsent)) && canUseApt()) await installFromDebian(wanted)
  const absent = [...absentTools(), ...(canUseApt() && isDebian() ? wanted.filter(isAbsent) : [])]
  if (absent.length > 0) throw new Error(advice(absent))
  return findChromium()
}

function absentTools() {
  const commands = process.platform === 'linux' ? ['Xvfb', 'xdotool', 'turnserver', 'openssl'] : []
  return [
    ...(findChromium() ? [] : ['Chrome or Chromium']),
    ...(lacksLanguages() ? ['chromium-l10n'] : []),
    ...commands.filter((name) => !findCommand(name)),
  ]
}

function lacksLanguages() {
  return existsSync(locales) && !existsSync(`${locales}/de.pak`)
}

async function installFromDebian(engine) {
  const unwanted = Object.keys(engines).filter((name) => !engine.includes(name) || !isDebian())
  const others = unwanted.map((name) => engines[name])
  const wanted = debianPackages().filter(
    (name) =>
      name !== 'postgresql-15' && !others.includes(name) && (!name.startsWith('chromium') || isBrowserWanted(name)),
  )
  await installPackages(wanted)
}

/** Leaves out Debian's languages if Chromium is from elsewhere, because they would install a second browser. */
function isBrowserWanted(name) {
  return !findChromium() || (name === 'chromium-l10n' && lacksLanguages())
}

function debianPackages() {
  const text = readFileSync(new URL('../debian-packages.txt', import.meta.url), 'utf8')
  return text
    .split('\n')
    .map((line) => line.split('#')[0].trim())
    .filter(Boolean)
}

function advice(absent) {
  const named = process.env.CHROMIUM || process.env.CHROME_PATH
  return [
    `These tests need ${absent.join(', ')}, which ${absent.length > 1 ? 'are' : 'is'} not here.`,
    named ? `CHROMIUM or CHROME_PATH says ${named}.` : 'A browser in an unusual place: set CHROMIUM to its path.',
    `On Debian or Ubuntu: sudo apt-get install ${debianPackages().join(' ')}`,
    'On macOS: install Google Chrome, or brew install --cask chromium',
  ].join('\n')
}
