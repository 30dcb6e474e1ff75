/** The one import an app makes for its look: font, tokens, ground. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './tokens.css'
import './base.css'
