import type { Brand, Family } from '../codes.ts';
import type { ReferenceReading, RequestId } from '../references.ts';
import type { ApiField } from './api-fields.ts';
import type { Means, Part } from './meaning.ts';

/** One value of a reply. Places are those of the pasted text (start inclusive, end exclusive, in UTF-16 units). */
export type ReplyField = {
  /** The names from the reply down to the value, as written. */
  readonly path: readonly string[];
  /** The value as it stands, with card numbers covered. */
  readonly value: string;
  /** True where the reply says that there is no value. */
  readonly isNull: boolean;
  readonly start: number;
  readonly end: number;
  /** What the value is; undefined for one that is not understood, which is shown as it stands. */
  readonly means: Means | undefined;
  readonly part: Part | undefined;
  /** What the field is called elsewhere. */
  readonly api: ApiField | undefined;
};

/** One code of a reply. */
export type ReplyCode = {
  readonly means: Means;
  /** The family in our catalogue; undefined for an answer that no list of ours explains. */
  readonly family: Family | undefined;
  /** In the catalogue's spelling. */
  readonly code: string;
  /** As the reply writes it ("7" where the catalogue has "07"). */
  readonly written: string;
  readonly brand?: Brand | undefined;
  readonly processor?: string | undefined;
  readonly known: boolean;
  /** The service that it answers for; undefined for the request as a whole. */
  readonly part: Part | undefined;
  /** True for an answer before the last one: Decision Manager before the authorization. */
  readonly early: boolean;
  /** The index of its field. */
  readonly field: number;
  readonly start: number;
  readonly end: number;
};

/** The Transaction Reference Number of a part. */
export type ReplyReference = {
  readonly part: Part | undefined;
  readonly field: number;
} & (
  | { readonly state: 'null' }
  | { readonly state: 'read'; readonly reading: ReferenceReading; readonly equalsRequestId: boolean }
);

/** What one part of a reply answers. */
export type PartAnswer = {
  readonly part: Part | undefined;
  readonly codes: readonly ReplyCode[];
  /** Undefined where the part has no field for it. */
  readonly reference: ReplyReference | undefined;
};

/** One reply (or request) of a pasted text. */
export type Reply = {
  readonly start: number;
  readonly end: number;
  /** A request has nothing of an answer in it. */
  readonly direction: 'reply' | 'request';
  readonly requestId: RequestId | undefined;
  /** True where a Request ID was there and somebody covered it ("762898*******3853"). */
  readonly requestIdCovered: boolean;
  /** The merchant's own references, the first one first; several where the reply says several. */
  readonly merchantReferences: readonly string[];
  readonly httpStatus: number | undefined;
  readonly missingFields: readonly string[];
  readonly invalidFields: readonly string[];
  readonly codes: readonly ReplyCode[];
  /** The request as a whole first, then each part in the order of the text. */
  readonly answers: readonly PartAnswer[];
  readonly fields: readonly ReplyField[];
};
