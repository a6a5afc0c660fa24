import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, read } from './read.ts';

const id = '4692624002961159733582';
const declined = [
  'decision REJECT',
  'reasonCode 203',
  'ccAuthReply reasonCode 203',
  'ccAuthReply processorResponse 05',
];
const flat = ['decision DECLINE', 'reasonCode 203', 'auth processorResponse 05'];

/** The same answer as many programs write it. */
const written: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'JSON',
    `{"requestID":"${id}","decision":"REJECT","reasonCode":203,"ccAuthReply":{"reasonCode":203,"processorResponse":"05"}}`,
    declined,
  ],
  [
    'JSON that is cut off',
    `{"requestID":"${id}","decision":"REJECT","reasonCode":203,"ccAuthReply":{"reasonCode":203,"processorResponse":"05","amo`,
    declined,
  ],
  [
    'JSON whose beginning is cut off',
    `nformation":"x","requestID":"${id}","decision":"REJECT","reasonCode":"203","ccAuthReply":{"reasonCode":"203","processorResponse":"05"}}`,
    declined,
  ],
  [
    'Python',
    `{'requestID': '${id}', 'decision': u'REJECT', 'reasonCode': 203, 'missing': None, 'ccAuthReply': {'reasonCode': 203, 'processorResponse': '05'}}`,
    declined,
  ],
  [
    'Ruby',
    `{"requestID"=>"${id}", :decision=>"REJECT", "reasonCode"=>"203", "x"=>nil, "ccAuthReply"=>{"reasonCode"=>"203", "processorResponse"=>"05"}}`,
    declined,
  ],
  [
    'JavaScript',
    `{\n  requestID: '${id}',\n  decision: 'REJECT',\n  reasonCode: 203,\n  ccAuthReply: { reasonCode: 203, processorResponse: '05' }\n}`,
    declined,
  ],
  [
    'Java',
    `{requestID=${id}, decision=REJECT, reasonCode=203, message=Decline, no more is known, ccAuthReply={reasonCode=203, processorResponse=05}}`,
    declined,
  ],
  [
    'Java, a generated class',
    `class PtsReply {\n    requestID: ${id}\n    decision: REJECT\n    reasonCode: 203\n    ccAuthReply: class CcAuthReply {\n        reasonCode: 203\n        processorResponse: 05\n    }\n}`,
    declined,
  ],
  [
    'PHP print_r',
    `stdClass Object\n(\n    [requestID] => ${id}\n    [decision] => REJECT\n    [empty] => \n    [reasonCode] => 203\n    [ccAuthReply] => stdClass Object\n        (\n            [reasonCode] => 203\n            [processorResponse] => 05\n        )\n\n)\n`,
    declined,
  ],
  [
    'PHP var_dump',
    `object(stdClass)#1 (4) {\n  ["requestID"]=>\n  string(22) "${id}"\n  ["decision"]=>\n  string(6) "REJECT"\n  ["reasonCode"]=>\n  int(203)\n  ["ccAuthReply"]=>\n  object(stdClass)#2 (2) {\n    ["reasonCode"]=>\n    int(203)\n    ["processorResponse"]=>\n    string(2) "05"\n  }\n}`,
    declined,
  ],
  [
    'PHP var_export',
    `array (\n  'requestID' => '${id}',\n  'decision' => 'REJECT',\n  'reasonCode' => 203,\n  'ccAuthReply' => \n  array (\n    'reasonCode' => 203,\n    'processorResponse' => '05',\n  ),\n)`,
    declined,
  ],
  [
    'YAML',
    `requestID: '${id}'\ndecision: REJECT\nreasonCode: 203\nccAuthReply:\n  reasonCode: 203\n  processorResponse: "05"\n`,
    declined,
  ],
  [
    'Simple Order pairs',
    `requestID=${id}\ndecision=REJECT\nreasonCode=203\nccAuthReply_reasonCode=203\nccAuthReply_processorResponse=05`,
    declined,
  ],
  [
    'pairs joined by commas',
    `requestID=${id},decision=REJECT,reasonCode=203,ccAuthReply_reasonCode=203,ccAuthReply_processorResponse=05`,
    declined,
  ],
  [
    'pairs joined by ampersands',
    `transaction_id=${id}&decision=DECLINE&reason_code=203&message=Decline+%E2%80%93+no&auth_response=05`,
    flat,
  ],
  [
    'an address that the customer came back to',
    `https://shop.example/receipt?transaction_id=${id}&decision=DECLINE&reason_code=203&auth_response=05`,
    flat,
  ],
  [
    'a form',
    `<form><input type="hidden" name="decision" value="DECLINE"><input name="reason_code" value="203"/><input name='auth_response' value='05'></form>`,
    flat,
  ],
  [
    'a table of HTML',
    '<table><tr><td>decision</td><td>DECLINE</td></tr><tr><td>Reason Code:</td><td><b>203</b></td></tr><tr><td>auth_response</td><td>05</td></tr></table>',
    ['decision DECLINE', 'auth processorResponse 05'],
  ],
  [
    'XML',
    `<replyMessage><requestID>${id}</requestID><decision>REJECT</decision><reasonCode>203</reasonCode><ccAuthReply><reasonCode>203</reasonCode><processorResponse><![CDATA[05]]></processorResponse></ccAuthReply></replyMessage>`,
    declined,
  ],
  [
    'XML that is cut off',
    `<replyMessage><requestID>${id}</requestID><decision>REJECT</decision><reasonCode>203</reasonCode><ccAuthReply><reasonCode>203</reasonCode><processorResponse>05</processor`,
    declined,
  ],
  [
    'XML, HTML-escaped',
    `&lt;replyMessage&gt;&lt;requestID&gt;${id}&lt;/requestID&gt;&lt;decision&gt;REJECT&lt;/decision&gt;&lt;reasonCode&gt;203&lt;/reasonCode&gt;&lt;ccAuthReply&gt;&lt;reasonCode&gt;203&lt;/reasonCode&gt;&lt;processorResponse&gt;05&lt;/processorResponse&gt;&lt;/ccAuthReply&gt;&lt;/replyMessage&gt;`,
    declined,
  ],
];

const encoded = written.filter(([name]) => /^(?:JSON|XML)$/.test(name));

describe('one answer in many hands', () => {
  test.each(written)('%s', (_, text, codes) => {
    expect(codesOf(read(text))).toEqual(codes);
  });

  test.each(encoded)('%s in base64', (_, text, codes) => {
    expect(codesOf(read(btoa(text)))).toEqual(codes);
    expect(codesOf(read((btoa(text).match(/.{1,64}/g) ?? []).join('\n')))).toEqual(codes);
  });

  test.each(encoded)('%s, URL-encoded', (_, text, codes) => {
    expect(codesOf(read(encodeURIComponent(text)))).toEqual(codes);
    expect(codesOf(read(`status=200&body=${encodeURIComponent(text)}&time=3`))).toEqual(codes);
  });

  test.each(encoded)('%s in a string of JSON, three times', (_, text, codes) => {
    const three = JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: text }) }) });
    expect(codesOf(read(three))).toEqual(codes);
    expect(codesOf(read(three.slice(0, -8)))).toEqual(codes);
  });

  test('JSON whose quotes are escaped, in a line of a log', () => {
    const [, json = '', codes] = written[0] ?? [];
    const line = `2026-01-02 10:11:12,203 ERROR [pool-203] reply ${JSON.stringify(json).slice(1, -1)} took 203 ms`;
    expect(codesOf(read(line))).toEqual(codes);
    const twice = JSON.stringify(JSON.stringify(json).slice(1, -1)).slice(1, -1);
    expect(codesOf(read(`body: ${twice}`))).toEqual(codes);
  });

  test('a mail in quoted-printable', () => {
    expect(
      codesOf(read(`Reply:=20\ndecision=3DREJECT=\n\nreasonCode=3D203\nccAuthReply_process=\norResponse=3D05`)),
    ).toEqual(['decision REJECT', 'reasonCode 203', 'ccAuthReply processorResponse 05']);
  });
});

test('a code in an encoded text stands where its encoding stands', () => {
  const url = 'score_factors=C%5EH&decision=REJECT';
  const [factors] = read(url).replies;
  expect(factors?.codes.map(({ start, end }) => url.slice(start, end))).toEqual(['C', 'H', 'REJECT']);
  const text = btoa('{"reasonCode":"203","decision":"REJECT"}');
  const [reply] = read(text).replies;
  for (const { start, end, code } of reply?.codes ?? []) {
    // Four characters stand for three: a piece of whole fours around the place holds the code.
    expect(atob(text.slice(start - (start % 4), end + ((4 - (end % 4)) % 4)))).toContain(code);
  }
});

describe('what is no code', () => {
  test.each([
    ['an HTTP status', 'HTTP/1.1 203 Non-Authoritative\n\n{"a":1}'],
    ['a status of digits', '{"id":"4692624002961159733582","status":201,"submitTimeUtc":"x"}'],
    ['statusCode', '{"statusCode":201,"body":"ok"}'],
    ['an amount', 'amount=203,00\nreq_amount: 203\n'],
    ['an amount with a comma, among pairs joined by commas', 'amount=203,00,currency=EUR,x=1'],
    ['a street', '{"orderInformation":{"billTo":{"address1":"203 Sample Street"}}}'],
    ['an order number', 'merchantReferenceCode=203'],
    ['a device fingerprint', 'req_device_fingerprint_id=203'],
    ['a word of another gateway', '{"error":{"reason":"insufficient_fund","code":"203"}}'],
    ['a line number', 'at Reply.java:203 in checkout(203)'],
    ['a duration', 'request took 203 ms, pool 480, retry 100'],
    ['a question', 'Why does the page say 203?'],
  ])('%s', (_, text) => {
    expect(codesOf(read(text))).toEqual([]);
  });

  test('an early decision is not the last one', () => {
    const [reply] = read('decision_early_reason_code=100\ndecision_reason_code=480\nreason_code=480').replies;
    expect(reply?.codes.map(({ code, early }) => [code, early])).toEqual([
      ['100', true],
      ['480', false],
      ['480', false],
    ]);
  });
});

describe('references', () => {
  test.each([
    ['null', '{"id":"4692624002961159733582","status":"DECLINED","reconciliationId":null}', { state: 'null' }],
    ['empty', 'request_id=4692624002961159733582\nauth_trans_ref_no=\nauth_rcode=1', { state: 'null' }],
    [
      'the Request ID',
      '{"id":"4692624002961159733582","status":"AUTHORIZED","reconciliationId":"4692624002961159733582"}',
      { state: 'read', equalsRequestId: true },
    ],
    [
      'another number',
      '{"id":"4692624002961159733582","status":"AUTHORIZED","reconciliationId":"63165088Z3AHV91G"}',
      { state: 'read', equalsRequestId: false, reading: { kind: 'reference', value: '63165088Z3AHV91G' } },
    ],
  ])('a reference that is %s', (_, text, reference) => {
    expect(read(text).replies[0]?.answers.find(answer => answer.reference)?.reference).toMatchObject(reference);
  });

  test('a reference that is not there', () => {
    const [reply] = read('{"id":"4692624002961159733582","status":"DECLINED"}').replies;
    expect(reply?.answers.map(answer => answer.reference)).toEqual([undefined]);
  });

  test('a reference that looks like a card number is covered and not handed over', () => {
    const { masked, replies } = read(
      '{"id":"4692624002961159733582","status":"AUTHORIZED","reconciliationId":"4111111111111111"}',
    );
    expect(masked).not.toContain('4111111111111111');
    expect(replies[0]?.answers[0]?.reference).toMatchObject({ state: 'read', reading: { kind: 'unreadable' } });
  });
});

describe('several replies in one text', () => {
  const json = (number: string, status: string) => `{"id":"${number.padStart(22, '7')}","status":"${status}"}`;

  test.each([
    ['JSON after JSON', `${json('1', 'DECLINED')}\n${json('2', 'AUTHORIZED')}`],
    ['JSON in an array', `[${json('1', 'DECLINED')},${json('2', 'AUTHORIZED')}]`],
    ['in lines of a log', `10:11:12 INFO ${json('1', 'DECLINED')}\n10:11:13 INFO ${json('2', 'AUTHORIZED')} done`],
    [
      'a line cut in the middle before another',
      `10:11:12 ${json('1', 'DECLINED').slice(0, -2)}\n2026-01-01 10:11:13 ${json('2', 'AUTHORIZED')}`,
    ],
  ])('%s', (_, text) => {
    const { replies } = read(text);
    expect(replies.map(({ codes }) => codes.map(({ code }) => code))).toEqual([['DECLINED'], ['AUTHORIZED']]);
  });

  test('pairs, one a line, with and without an empty line between', () => {
    const one = `merchant_ref_number=a\nrequest_id=${id}\nics_rcode=1`;
    const two = `merchant_ref_number=b\nrequest_id=${id.replace('4', '5')}\nics_rcode=0`;
    for (const between of ['\n', '\n\n']) {
      const { replies } = read(`${one}${between}${two}`);
      expect(
        replies.map(({ merchantReferences, codes }) => [merchantReferences, codes.map(({ code }) => code)]),
      ).toEqual([
        [['a'], ['1']],
        [['b'], ['0']],
      ]);
    }
  });

  test('formats beside each other', () => {
    const text = `First:\n${json('1', 'DECLINED')}\n\nSecond:\n<replyMessage><requestID>${id}</requestID><reasonCode>481</reasonCode></replyMessage>\n\ndecision=REJECT\nreasonCode=203`;
    expect(read(text).replies.map(({ codes }) => codes.map(({ code }) => code))).toEqual([
      ['DECLINED'],
      ['481'],
      ['REJECT', '203'],
    ]);
  });

  test('the HTTP status beside a reply is its own', () => {
    const { replies } = read(
      `HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n${json('1', 'INVALID_REQUEST')}`,
    );
    expect(replies).toHaveLength(1);
    expect(replies[0]?.httpStatus).toBe(400);
  });

  test('one reply in several pieces is one', () => {
    const { replies } = read(`decision=REJECT requestID=${id}\n\nreasonCode=203\nccAuthReply_reasonCode=203`);
    expect(replies).toHaveLength(1);
  });
});

describe('what was not understood', () => {
  test('stands as it stood', () => {
    const { notUnderstood } = read('Hello, see below.\n\nreasonCode=203\n\nRegards, Pat');
    expect(notUnderstood.map(({ text }) => text)).toEqual(['Hello, see below.', 'Regards, Pat']);
  });

  test('an unknown field is a field without a meaning', () => {
    const [reply] = read('{"reasonCode":"203","fooBar":"baz"}').replies;
    expect(reply?.fields.at(-1)).toMatchObject({ path: ['fooBar'], value: 'baz', means: undefined });
  });

  test('a known field is named in the other APIs', () => {
    const [reply] = read('<replyMessage><ccAuthReply><avsCode>N</avsCode></ccAuthReply></replyMessage>').replies;
    expect(reply?.fields[0]?.api).toMatchObject({
      field: 'AVS',
      rest: ['processorInformation.avs.code'],
      scmp: ['auth_auth_avs'],
    });
  });
});

describe('text copied from a page', () => {
  test.each([
    ['label and value in two lines', `Request ID\n${id}\nReason Code\n203\nReply Flag\nDCARDREFUSED`],
    ['beside each other', `Request ID\t${id}\nReason Code\t203\nReply Flag\tDCARDREFUSED`],
    ['with colons', `Request ID: ${id}\nReason Code: 203\nReply Flag: DCARDREFUSED`],
    ['in French', `ID de demande : ${id}\nCode de motif : 203\nIndicateur de réponse : DCARDREFUSED`],
    ['in a sentence', 'The payment was declined with reason code 203 (DCARDREFUSED).'],
  ])('%s', (_, text) => {
    expect(codesOf(read(text))).toEqual(['reasonCode 203', 'replyFlag DCARDREFUSED']);
  });
});

describe('a request', () => {
  test('is told from a reply, and its fields are named', () => {
    const { replies } = read(
      '{"clientReferenceInformation":{"code":"203"},"paymentInformation":{"card":{"number":"4111111111111111","type":"001"}},"orderInformation":{"amountDetails":{"totalAmount":"203.00","currency":"USD"}}}',
    );
    expect(replies).toMatchObject([{ direction: 'request', merchantReferences: ['203'] }]);
    expect(replies[0]?.codes.map(({ means }) => means)).toEqual(['cardType']);
  });

  test('a shop\u2019s own data is none', () => {
    expect(read('{"order":{"amount":"203.00","currency":"USD","email":"pat@example.com"}}').replies).toEqual([]);
  });
});

test('no value of a reply is dropped', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  const value = fc.oneof(fc.stringMatching(/^[a-zA-Z .,;:!?%&#-]{1,20}$/), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(fc.dictionary(name, value), more => {
      const { replies } = read(JSON.stringify({ ...more, decision: 'REJECT', reasonCode: 203 }));
      const values = replies.flatMap(({ fields }) => fields.map(field => field.value));
      for (const each of Object.values(more)) expect(values).toContain(String(each));
    }),
  );
});
