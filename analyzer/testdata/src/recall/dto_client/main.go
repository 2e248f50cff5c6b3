package main

import "github.com/authlete/authlete-go/dto"

func main() {
	c := &dto.Client{}
	c.ClientSecret = "NqduNif4FR7HhPIw2af0NNx0xqqY9u99kJxu87Q5o5JyKjSTErVahSIF9yGXUoelIjnJH7KFXW57o7HeHRddBA" // leak
}
