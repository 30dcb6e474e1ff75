/** First lines of the family app: look, theme, then the page. */
import '#ui-kit/styles.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { applyTheme } from '#ui-kit/frame/theme.ts'
import { App } from './app.tsx'

applyTheme()
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
