export * from './index'
export { control, simulateOwnPage } from './page/ownPage'
