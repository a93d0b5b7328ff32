const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');

/** A moment in local time with its zone, as FHIR and ISO 8601 write it: 2026-11-21T09:30:00-05:00. */
export const momentWithZone = (moment: Date): string => {
  const offset = -moment.getTimezoneOffset();
  const day = `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
  return `${day}T${time}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
};
