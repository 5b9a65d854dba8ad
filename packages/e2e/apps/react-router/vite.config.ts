import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  // In development Vite looks for what to bundle in index.html, which this app has not, and would load the first page twice.
  optimizeDeps: { include: ['@precall/react'] },
})
