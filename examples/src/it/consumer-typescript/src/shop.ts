/** What a web shop asks MultiSafepay for. */
export class Shop {
  constructor(private readonly url: string, private readonly key: string) {}

  async paymentUrl(orderId: string, amount: number): Promise<string> {
    const created = await this.call('POST', '/orders', {
      type: 'redirect',
      order_id: orderId,
      currency: 'EUR',
      amount,
      description: 'Basket 18',
    });
    return created.payment_url;
  }

  async isPaid(orderId: string): Promise<boolean> {
    return (await this.call('GET', `/orders/${orderId}`)).status === 'completed';
  }

  async amountOf(transactionId: string): Promise<number> {
    return (await this.call('GET', `/transactions/${transactionId}`)).amount;
  }

  private async call(method: string, path: string, body?: object): Promise<any> {
    const answer = await fetch(`${this.url}/v1/json${path}`, {
      method,
      headers: { api_key: this.key, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`HTTP ${answer.status}`);
    }
    return (await answer.json()).data;
  }
}
