import { languages } from '../i18n/language.ts';
import * as v from './shapes.ts';

/** What the background says of an address. Apart from the other shapes, which every page loads. */
export const isAddressVerdict = v.object({
  language: v.picklist(languages),
  tone: v.picklist(['good', 'warning', 'bad', 'neutral']),
  title: v.string(),
  sentences: v.array(v.string()),
  advice: v.optional(v.string()),
  portal: v.optional(
    v.object({
      name: v.string(),
      more: v.array(v.string()),
      environment: v.picklist(['production', 'test']),
      word: v.string(),
    }),
  ),
  difference: v.optional(v.array(v.object({ wrong: v.string(), right: v.string() }))),
  links: v.array(v.object({ label: v.string(), address: v.string() })),
  labels: v.object({ yours: v.string(), right: v.string() }),
});
