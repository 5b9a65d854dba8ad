import { bundle, FOLDER } from './bundle'
import { type Pages, serveSites } from './serveSites'

/** Serves the page of every recipe under its name. */
export async function serveRecipes(): Promise<Pages> {
  const files = await bundle({ recipe: `${FOLDER}recipes/openRecipe.tsx` })
  return serveSites(files, (page) => (/^[a-z-]+$/.test(page) && page !== 'icon' ? { script: 'recipe.js' } : undefined))
}
