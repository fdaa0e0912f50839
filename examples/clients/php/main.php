<?php

// Takes a payment on the sandbox with the client that openapi-generator's `php` makes of the contract, and Guzzle.

use MultiSafepay\Client\Api\AffiliateMoneyApi;
use MultiSafepay\Client\Api\AffiliatesApi;
use MultiSafepay\Client\Api\OrdersApi;
use MultiSafepay\Client\ApiException;
use MultiSafepay\Client\Configuration;
use MultiSafepay\Client\Model\CreateAffiliateRequest;
use MultiSafepay\Client\Model\CreateOrderRequest;
use MultiSafepay\Client\Model\Customer;
use MultiSafepay\Client\Model\GatewayInfo;
use MultiSafepay\Client\Model\PaymentOptions;
use MultiSafepay\Client\Model\RefundOrderRequest;
use MultiSafepay\Client\Model\SignUpAccount;
use MultiSafepay\Client\Model\SignUpUser;

error_reporting(E_ALL);
require __DIR__ . '/autoload.php';

function show(string $what, bool $holds): void
{
    echo "php: $what: ", $holds ? 'true' : 'false', "\n";
    if (!$holds) {
        exit(1);
    }
}

function with_key(string $variable): Configuration
{
    return (new Configuration())->setHost(getenv('MULTISAFEPAY_URL'))->setApiKey('api_key', getenv($variable));
}

$orders = new OrdersApi(new GuzzleHttp\Client(), with_key('MULTISAFEPAY_API_KEY'));
$id = 'php-' . hrtime(true);

$redirect = $orders->createOrder(new CreateOrderRequest([
    'type' => 'redirect',
    'order_id' => "$id-1",
    'currency' => 'EUR',
    'amount' => 2599,
    'description' => 'A redirect order',
    'payment_options' => new PaymentOptions([
        'redirect_url' => 'https://shop.example/thanks',
        'cancel_url' => 'https://shop.example/basket',
    ]),
]));
show('payment page', str_contains($redirect->getData()->getPaymentUrl(), '/connect/'));

$direct = $orders->createOrder(new CreateOrderRequest([
    'type' => 'direct',
    'order_id' => "$id-2",
    'gateway' => 'VISA',
    'currency' => 'EUR',
    'amount' => 2599,
    'description' => 'A direct order',
    'customer' => new Customer(
        ['ip_address' => '198.51.100.7', 'email' => 'a.bakker@shop.example', 'locale' => 'nl_NL']
    ),
    'gateway_info' => new GatewayInfo([
        'card_number' => '4111111111111111',
        'card_holder_name' => 'A Bakker',
        'card_expiry_date' => '3012',
        'card_cvc' => '123',
    ]),
]));
show('direct order is completed', $direct->getData()->getStatus() === 'completed' && $direct->getData()->getAmount() === 2599);

$order = $orders->getOrder("$id-2")->getData();
show('order is read', $order->getStatus() === 'completed' && $order->getPaymentDetails()->getLast4() === '1111');

$refund = $orders->refundOrder(
    "$id-2",
    new RefundOrderRequest(['currency' => 'EUR', 'amount' => 500, 'description' => 'Return'])
);
show('refund is taken', $refund->getData()->getRefundId() !== null);

try {
    $orders->getOrder("$id-3");
    show('unknown order is refused', false);
} catch (ApiException $refused) {
    $error = $refused->getResponseObject();
    show('unknown order is refused', $refused->getCode() === 404 && $error->getErrorCode() === 1006);
}

$platform = with_key('MULTISAFEPAY_ACCOUNT_KEY');
$affiliate = (new AffiliatesApi(new GuzzleHttp\Client(), $platform))->createAffiliate(new CreateAffiliateRequest([
    'account' => new SignUpAccount(
        ['company_name' => 'Lamp shop Utrecht', 'country' => 'NL', 'email' => "$id@lamps.example"]
    ),
    'currencies' => ['EUR'],
    'user' => new SignUpUser(
        ['name' => 'Anna Bakker', 'email' => "$id@lamps.example", 'password' => 'fake-password-0001']
    ),
]));
$balances = (new AffiliateMoneyApi(new GuzzleHttp\Client(), $platform))
    ->listBalances((string) $affiliate->getData()[0]->getAccount()->getId());
$balance = $balances->getData()[0];
show('affiliate has a balance', $balance->getCurrency() === 'EUR' && $balance->getAmountAvailable() === 0);
