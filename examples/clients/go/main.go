// Takes a payment on the sandbox with the client that openapi-generator's `go` makes of the contract.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	client "example/generated"
)

func main() {
	configuration := client.NewConfiguration()
	configuration.Servers = client.ServerConfigurations{{URL: os.Getenv("MULTISAFEPAY_URL")}}
	api := client.NewAPIClient(configuration)
	orders := api.OrdersAPI
	ctx := withKey("MULTISAFEPAY_API_KEY")
	id := fmt.Sprintf("go-%d", time.Now().UnixNano())

	request := client.NewCreateOrderRequest(id+"-1", "EUR", 2599, "A redirect order")
	request.SetType("redirect")
	request.SetPaymentOptions(client.PaymentOptions{
		RedirectUrl: text("https://shop.example/thanks"),
		CancelUrl:   text("https://shop.example/basket"),
	})
	redirect, _, err := orders.CreateOrder(ctx).CreateOrderRequest(*request).Execute()
	stop(err)
	show("payment page", strings.Contains(redirect.Data.GetPaymentUrl(), "/connect/"))

	request = client.NewCreateOrderRequest(id+"-2", "EUR", 2599, "A direct order")
	request.SetType("direct")
	request.SetGateway("VISA")
	customer := client.NewCustomer()
	customer.SetIpAddress("198.51.100.7")
	customer.SetEmail("a.bakker@shop.example")
	customer.SetLocale("nl_NL")
	request.SetCustomer(*customer)
	card := client.NewGatewayInfo()
	card.SetCardNumber("4111111111111111")
	card.SetCardHolderName("A Bakker")
	card.SetCardExpiryDate("3012")
	card.SetCardCvc("123")
	request.SetGatewayInfo(*card)
	direct, _, err := orders.CreateOrder(ctx).CreateOrderRequest(*request).Execute()
	stop(err)
	show("direct order is completed", direct.Data.GetStatus() == "completed" && direct.Data.GetAmount() == 2599)

	order, _, err := orders.GetOrder(ctx, id+"-2").Execute()
	stop(err)
	details := order.Data.GetPaymentDetails()
	show("order is read", order.Data.GetStatus() == "completed" && details.GetLast4() == "1111")

	refund, _, err := orders.RefundOrder(ctx, id+"-2").
		RefundOrderRequest(client.RefundOrderRequest{Currency: text("EUR"), Amount: number(500), Description: text("Return")}).
		Execute()
	stop(err)
	show("refund is taken", refund.Data.HasRefundId())

	_, answer, err := orders.GetOrder(ctx, id+"-3").Execute()
	refused, isRefused := err.(*client.GenericOpenAPIError)
	if !isRefused {
		stop(err)
		show("unknown order is refused", false)
	}
	failure, isTyped := refused.Model().(client.ErrorAnswer)
	show("unknown order is refused", answer.StatusCode == 404 && isTyped && failure.GetErrorCode() == 1006)

	platform := withKey("MULTISAFEPAY_ACCOUNT_KEY")
	account := client.NewSignUpAccount("Lamp shop Utrecht", "NL", id+"@lamps.example")
	user := client.SignUpUser{Name: text("Anna Bakker"), Email: text(id + "@lamps.example"), Password: text("fake-password-0001")}
	created, _, err := api.AffiliatesAPI.CreateAffiliate(platform).
		CreateAffiliateRequest(*client.NewCreateAffiliateRequest(*account, []string{"EUR"}, user)).
		Execute()
	stop(err)
	affiliate := created.Data[0].GetAccount()
	balances, _, err := api.AffiliateMoneyAPI.ListBalances(platform, fmt.Sprint(affiliate.GetId())).Execute()
	stop(err)
	balance := balances.Data[0]
	show("affiliate has a balance", balance.GetCurrency() == "EUR" && balance.GetAmountAvailable() == 0)
}

func withKey(variable string) context.Context {
	return context.WithValue(context.Background(), client.ContextAPIKeys, map[string]client.APIKey{
		"apiKeyHeader": {Key: os.Getenv(variable)},
	})
}

func text(value string) *string { return &value }

func number(value int64) *int64 { return &value }

func stop(err error) {
	if err != nil {
		fmt.Println("go:", err)
		os.Exit(1)
	}
}

func show(what string, holds bool) {
	fmt.Printf("go: %s: %t\n", what, holds)
	if !holds {
		os.Exit(1)
	}
}
