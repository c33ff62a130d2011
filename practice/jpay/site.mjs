/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<{ status?: number, body?: string, headers?: Record<string, string> }>}
 */
export async function answerJpay(request) {
  void request;
  return { status: 404, body: 'Practice copy: no such page.' };
}
