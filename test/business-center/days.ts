const day = 24 * 3600 * 1000;

/** Today's calendar day where this runs, at noon: as far from another day as can be, since the pages name no time zone. */
function noon(): number {
  const today = new Date();
  return Date.UTC(today.getFullYear(), today.getMonth(), today.getDate(), 12);
}

/** The time at which the pages show the calendar day so many days before today. */
export function daysAgo(days: number): string {
  return new Date(noon() - days * day).toISOString();
}

/** How many calendar days ago a time is. */
export function daysSince(time: string): number {
  return Math.round((noon() - Date.parse(`${time.slice(0, 10)}T12:00Z`)) / day);
}
