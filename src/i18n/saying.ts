import type { Tone } from '../domain/explanations.ts';
import type { Copyable } from '../domain/references.ts';
import type { Language } from './language.ts';

/** What goes onto the clipboard: plain text, and the same as rich text where there is one. */
export type Clip = { readonly plain: Copyable; readonly html?: Copyable | undefined };

/** A short message over the page: what was done, or why not and what to do. */
export type Note = {
  readonly tone: Tone;
  readonly title: string;
  /** The number that it is about, in groups of four. */
  readonly number?: string | undefined;
  readonly text: string;
};

/** The same with a step to take. */
export type Notice = Note & {
  /** A step that the person can take from here, and what is said once it is done. */
  readonly button?: { readonly label: string; readonly clip: Clip; readonly done: Note } | undefined;
};

/** What a page is to say and to copy. */
export type Saying = {
  readonly language: Language;
  /** The label of the cross that closes it. */
  readonly close: string;
  /** Copied at once; undefined where there is nothing to copy, or the person has to say something first. */
  readonly clip?: Clip | undefined;
  readonly notice: Notice;
  /** Said instead where the browser does not let us copy. */
  readonly failed: Notice;
};
