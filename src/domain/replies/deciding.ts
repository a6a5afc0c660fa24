import { saying } from '../whole.ts';
import type { Means } from './meaning.ts';
import type { Reply, ReplyCode } from './reply.ts';

/** The answers that say why, the most telling first. */
const reasons: readonly Means[] = ['reasonCode', 'restReason', 'replyFlag'];
/** The answers that only say what, the most telling first. */
const states: readonly Means[] = ['decision', 'restStatus', 'eventStatus', 'requestResult', 'processorResponse'];

/**
 * The code that says what became of the request, to be explained first: the last answer for the request as a whole, and
 * why before what (a reason outweighs the status beside it). Only where the whole has no reason, a service's: a refused
 * one's before the others'. A decision that is no acceptance outweighs an acceptance beside it, since logs write the
 * answers of all services into one. Undefined where nothing was answered.
 */
export function decidingOf(reply: Reply): ReplyCode | undefined {
  const last = reply.codes.filter(code => !code.early);
  const whole = last.filter(({ part }) => part === undefined);
  const why = reasonIn(whole, reply) ?? reasonIn(last, reply);
  const what = inOrder(whole, states)[0] ?? inOrder(last, states)[0];
  if (why && isAcceptance(why) && what?.means === 'decision' && what.code !== 'ACCEPT') return what;
  return why ?? what;
}

function reasonIn(codes: readonly ReplyCode[], { fields }: Reply): ReplyCode | undefined {
  // A detail of an error names a reason of its own; the error itself counts.
  const isDetail = ({ field }: ReplyCode) => fields[field]?.path.includes('details') ?? false;
  const all = inOrder(codes, reasons);
  const own = all.filter(code => !isDetail(code));
  const counting = own.length > 0 ? own : all;
  return counting.find(code => !isAcceptance(code)) ?? counting[0];
}

function inOrder(codes: readonly ReplyCode[], order: readonly Means[]): ReplyCode[] {
  return order.flatMap(means => codes.filter(code => code.means === means));
}

function isAcceptance({ family, code }: ReplyCode): boolean {
  return saying.accepted.some(ref => ref === `${family} ${code}`);
}
