// Package clientlist lists clients.
package clientlist

import "github.com/authlete/authlete-go/dto"

// Clients are the clients.
var Clients = []*dto.Client{
	{ClientName: "web", ClientSecret: "2_anKlbChRL6q3rP8BV-sFvUiAwsfCZCVGFTJ3pYMkzHav1AT8WvzoF6nFqskfeMOkjVdrteaVzbuTF0Z0ea3A"}, // leak
	{ClientName: "app"},
	{ClientName: "batch", ClientSecret: "ZCfZyYmfpKsKURzlhg715pZryd1WYijjhDyCNsnd" + "Du9732ho47dCVYKwaJd64hjza4zN_IPuRB1malypfNEbng"}, // leak
}
