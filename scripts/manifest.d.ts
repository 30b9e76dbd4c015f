import type { ElementManifest } from '../demo/manifest/manifest.js';

export function readElements(): ElementManifest[];
