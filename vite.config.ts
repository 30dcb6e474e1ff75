// Builds the screens: one page for staff, one for families; everything hashed, nothing from elsewhere. The tool asks for a default export.
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const apps = path.resolve(import.meta.dirname, 'src/apps')

export default defineConfig({
  root: apps,
  base: '/',
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: path.resolve(import.meta.dirname, 'dist/screens'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { staff: path.join(apps, 'staff/index.html'), family: path.join(apps, 'family/index.html') },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
})
