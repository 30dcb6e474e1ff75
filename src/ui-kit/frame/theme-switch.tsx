/** Choice of light, dark or the device's own. */
import { Monitor, Moon, Sun } from 'lucide-react'
import { Seg } from '../act/seg.tsx'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { setTheme, useTheme } from './theme.ts'

export function ThemeSwitch() {
  const t = useTexts(uiTexts)
  return (
    <Seg
      label={t.theme}
      value={useTheme()}
      onChange={setTheme}
      options={[
        { value: 'light', label: t.themeLight, mark: <Sun size={16} aria-hidden="true" /> },
        { value: 'dark', label: t.themeDark, mark: <Moon size={16} aria-hidden="true" /> },
        { value: 'device', label: t.themeDevice, mark: <Monitor size={16} aria-hidden="true" /> },
      ]}
    />
  )
}
