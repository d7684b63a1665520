import { WARCRecord, WARCSerializer } from 'warcio'

/** A response as a web archive keeps it. */
export interface ArchivedResponse {
	readonly url: string
	readonly body: string | Uint8Array
	readonly status?: string
	readonly headers?: Readonly<Record<string, string>>
	readonly type?: 'response' | 'resource' | 'request'
}

/** A record of a web archive, made by the library that reads them. */
export async function warcRecord(
	{
		url,
		body,
		status = '200 OK',
		headers = { 'Content-Type': 'text/html; charset=utf-8' },
		type = 'response',
	}: ArchivedResponse,
	gzip = false,
): Promise<Uint8Array> {
	const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
	const record = WARCRecord.create(
		{
			url,
			type,
			date: '2024-01-01T00:00:00Z',
			statusline: `HTTP/1.1 ${status}`,
			httpHeaders: { ...headers },
			warcHeaders: type === 'resource' ? { 'Content-Type': headers['Content-Type'] ?? '' } : {},
		},
		[bytes],
	)
	return WARCSerializer.serialize(record, { gzip })
}

/** A web archive of these responses. */
export async function warc(responses: readonly ArchivedResponse[], gzip = false): Promise<Buffer> {
	return Buffer.concat(await Promise.all(responses.map((response) => warcRecord(response, gzip))))
}
