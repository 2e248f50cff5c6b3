package main

import "github.com/authlete/authlete-go/dto"

func main() {
	_ = dto.Service{ServiceName: "mine", ApiKey: 36773221490394, ApiSecret: "gNg6yEyReJvCFa0qET6K-Vk5nM58cAiO3vTjkKyZr1w"} // leak
}
