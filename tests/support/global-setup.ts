// What vitest and Playwright each run once around all their tests: the database cluster. A default export because they ask for one.
import { startTestCluster } from './database.ts'

export default startTestCluster
