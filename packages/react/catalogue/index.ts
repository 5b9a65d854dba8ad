// For the gallery of guides: no part of what is published.
export { GuideSheet } from './GuideSheet'
