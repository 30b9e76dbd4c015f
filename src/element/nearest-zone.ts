/**
 * The time zone in force at an element: the nearest `time-zone` of itself or an ancestor, crossing shadow hosts; the
 * user's own where there is none, or one that the engine does not know.
 */
export function nearestZone(element: Element): string {
  const root = element.getRootNode();
  const zone = element.closest('[time-zone]')?.getAttribute('time-zone');
  if (!zone && 'host' in root) return nearestZone(root.host as Element);
  try {
    return zoneOf(zone ?? undefined);
  } catch {
    return zoneOf(undefined);
  }
}

/** The zone's name as the engine writes it; the user's own zone when none is asked for. */
const zoneOf = (timeZone: string | undefined): string =>
  new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
