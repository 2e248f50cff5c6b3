package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type prompter struct{ r *bufio.Reader }

func (p prompter) ask(question, def string) (string, error) {
	fmt.Printf("%s [%s]: ", question, def)
	s, err := p.r.ReadString('\n')
	if err != nil {
		return "", err
	}
	if s = strings.TrimSpace(s); s == "" {
		return def, nil
	}
	return s, nil
}

func main() {
	p := prompter{bufio.NewReader(os.Stdin)}
	url, err := p.ask("Authlete URL", "https://api.authlete.com")
	if err != nil {
		log.Fatal(err)
	}
	secret, err := p.ask("API secret (43 letters)", "none")
	if err != nil {
		log.Fatal(err)
	}
	c := conf.AuthleteSimpleConfiguration{}
	c.SetBaseUrl(url)
	c.SetServiceApiSecret(secret)
	log.Print(api.New(&c) != nil)
}
