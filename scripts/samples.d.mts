/** The blocks of code in a README that import from `source`, each as a test file for the runner whose hooks are in `runner`. */
export function samplesIn(readme: string, source: string, runner: string): string[]
