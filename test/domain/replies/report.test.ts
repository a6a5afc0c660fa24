import { describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../../src/domain/card-guard.ts';
import { type ReportRow, readReport } from '../../../src/domain/replies/report.ts';
import { transactionOf } from '../../../src/domain/replies/transaction-of.ts';
import { wholeOf } from '../../../src/domain/whole.ts';
import { codesOf, read } from './read.ts';

const id = '4692624002961159733582';

function rowsOf(text: string): ReportRow[] {
  const rows: ReportRow[] = [];
  const steps = readReport(text, row => rows.push(row));
  for (let step = steps.next(); !step.done; ) step = steps.next();
  return rows;
}

const batch = [
  'Payment Batch Detail Report,1.0,2026-05-01 to 2026-05-01,,,,,,,',
  'batch_id,merchant_id,batch_date,request_id,merchant_ref_number,trans_ref_no,payment_method,currency,amount,transaction_type',
  `123456,examplemid,2026-05-01,${id},203,63165088Z3AHV91G,Visa,USD,203.00,ics_bill`,
  `123456,examplemid,2026-05-01,${id.replace('4', '5')},"order ""203"", second",,Visa,EUR,"-1.234,50",ics_credit`,
].join('\r\n');

const requests = [
  'RequestID;TransactionReferenceNumber;MerchantReferenceNumber;ReasonCode;RFlag;RCode;AVSCode;ProcessorResponse;PaymentProcessor;Amount',
  `${id};63165088Z3AHV91G;a;203;DCARDREFUSED;0;N;05;vdcvantiv;203,00`,
  `${id.replace('4', '5')};;b;100;SOK;1;Y;00;vdcvantiv;100,00`,
].join('\n');

describe('a report in CSV', () => {
  test('Payment Batch Detail: title, heading, quoted cells, amounts of both kinds', () => {
    expect(rowsOf(batch)).toMatchObject([
      {
        number: 1,
        requestId: id,
        reference: { kind: 'reference', value: '63165088Z3AHV91G' },
        merchantReference: '203',
        amount: '203.00',
        application: 'ics_bill',
        codes: [],
      },
      {
        number: 2,
        reference: undefined,
        merchantReference: 'order "203", second',
        amount: '-1.234,50',
        application: 'ics_credit',
        codes: [],
      },
    ]);
  });

  test('a row stands where it stands', () => {
    const rows = rowsOf(batch);
    expect(rows.map(({ start, end }) => batch.slice(start, end).slice(0, 6))).toEqual(['123456', '123456']);
    expect(batch.slice(rows[0]?.start, rows[0]?.end)).toBe(batch.split('\r\n')[2]);
  });

  test('Transaction Request, with semicolons', () => {
    expect(rowsOf(requests).map(({ codes }) => codes.map(({ means, written }) => `${means} ${written}`))).toEqual([
      ['reasonCode 203', 'replyFlag DCARDREFUSED', 'requestResult 0', 'avs N', 'processorResponse 05'],
      ['reasonCode 100', 'replyFlag SOK', 'requestResult 1', 'avs Y', 'processorResponse 00'],
    ]);
  });

  test('pasted, its rows are replies, and the number belongs to the row\u2019s service', () => {
    const { replies, notUnderstood } = read(batch);
    expect(replies.map(({ requestId, answers }) => [requestId, answers.map(({ part }) => part?.service)])).toEqual([
      [id, ['capture']],
      [id.replace('4', '5'), ['credit']],
    ]);
    expect(notUnderstood.map(({ text }) => text.slice(0, 26))).toEqual(['Payment Batch Detail Repor']);
    expect(codesOf(read(requests))).toHaveLength(10);
  });

  test('text behind a pasted table is no row of it', () => {
    const { replies, notUnderstood } = read(`${requests}\n\nThanks, Pat`);
    expect(replies).toHaveLength(2);
    expect(notUnderstood.map(({ text }) => text)).toEqual(['Thanks, Pat']);
  });

  test('a decimal comma without quotes makes more cells than columns: nothing of the row is certain', () => {
    const text = `Request ID,Amount,Reason Code,Reply Flag\n${id},203,00,100,SOK\n${id},203.00,100,SOK`;
    expect(rowsOf(text).map(({ isAligned, requestId, codes }) => [isAligned, requestId, codes.length])).toEqual([
      [false, undefined, 0],
      [true, id, 2],
    ]);
    expect(read(text).notUnderstood.map(piece => piece.text)).toEqual([`${id},203,00,100,SOK`]);
  });

  test('a card number in a cell is in no row', () => {
    const rows = rowsOf(`Request ID,Merchant Reference Number,Reason Code\n${id},4111 1111 1111 1111,203`);
    expect(rows).toHaveLength(1);
    expect(rows.some(row => holdsCardNumber(JSON.stringify(row.merchantReference)))).toBe(false);
  });

  test('a text without a heading is none', () => {
    expect(rowsOf('a,b,c\n1,2,3')).toEqual([]);
    expect(rowsOf('')).toEqual([]);
  });

  test('a large one comes in pieces, and no piece is large', () => {
    const head = requests.slice(0, requests.indexOf('\n') + 1);
    const line = `${requests.split('\n')[1] ?? ''}\n`;
    const text = head + line.repeat(100_000);
    let rows = 0;
    let most = 0;
    const steps = readReport(text, () => rows++);
    for (let step = steps.next(), before = 0; !step.done; step = steps.next()) {
      most = Math.max(most, rows - before);
      before = rows;
    }
    expect(rows).toBe(100_000);
    expect(most).toBeLessThan(2000);
  });
});

describe('a report in XML', () => {
  test('Payment Batch Detail: one reply a request, a number with line breaks around it', () => {
    const { replies } = read(
      `<?xml version="1.0"?><!DOCTYPE Report SYSTEM "https://example.com/x.dtd" [<!ENTITY a "203">]><Report Name="Payment Batch Detail" Version="1.0"><Batches><Batch BatchID="203"><Requests><Request RequestID="${id}" MerchantReferenceNumber="203"><TransactionReferenceNumber>\n  5652882910\n</TransactionReferenceNumber><Amount>203.00</Amount><Application>ics_bill</Application></Request><Request RequestID="${id.replace('4', '5')}" MerchantReferenceNumber="b"><Note>&a;</Note><Application>ics_credit</Application></Request></Requests></Batch></Batches></Report>`,
    );
    expect(replies).toMatchObject([
      {
        requestId: id,
        merchantReferences: ['203'],
        codes: [],
        answers: [{ part: { service: 'capture' }, reference: { reading: { value: '5652882910' } } }],
      },
      { requestId: id.replace('4', '5'), codes: [] },
    ]);
  });

  test('Transaction Detail: each application answers for itself, and the risk data say why', () => {
    const { replies } = read(
      `<Report Name="Transaction Detail"><Requests><Request RequestID="${id}" MerchantReferenceNumber="a" TransactionReferenceNumber="X1" PredecessorRequestID="${id.replace('4', '5')}"><ApplicationReplies><ApplicationReply Name="ics_auth"><RCode>1</RCode><RFlag>SOK</RFlag></ApplicationReply><ApplicationReply Name="ics_decision"><RCode>0</RCode><RFlag>DREVIEW</RFlag></ApplicationReply><ApplicationReply Name="ics_decision_early"><RCode>1</RCode><RFlag/></ApplicationReply></ApplicationReplies><PaymentData><AuthorizationCode>888888</AuthorizationCode><AVSResult>I1</AVSResult><AVSResultMapped>X</AVSResultMapped></PaymentData><RiskData><Factors>C,Y,Z</Factors><Score>84</Score><AppliedAVS>X</AppliedAVS><InfoCodes><InfoCode><CodeType>address</CodeType><CodeValue>MM-C,MM-Z</CodeValue></InfoCode></InfoCodes></RiskData><ProfileList><Profile Name="Default"><ProfileDecision>REVIEW</ProfileDecision></Profile></ProfileList></Request></Requests></Report>`,
    );
    expect(replies.map(({ requestId }) => requestId)).toEqual([id]);
    expect(replies.flatMap(({ codes }) => codes.map(({ part, written }) => [part?.service, written]))).toEqual([
      ['authorization', '1'],
      ['authorization', 'SOK'],
      ['decision-manager', '0'],
      ['decision-manager', 'DREVIEW'],
      ['decision-manager-early', '1'],
      [undefined, 'X'],
      [undefined, 'C'],
      [undefined, 'Y'],
      [undefined, 'Z'],
      [undefined, 'MM-C'],
      [undefined, 'MM-Z'],
      [undefined, 'REVIEW'],
    ]);
    expect(replies.map(reply => wholeOf(transactionOf(reply)))).toEqual(['review-held']);
  });
});
