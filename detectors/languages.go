package detectors

import (
	"slices"
	"strings"
)

// translations holds the words of other languages that names are made of, without
// their accents. Those that also mean something else are left out.
var translations = map[string]string{
	"segredo": "secret", "secreto": "secret", "segreto": "secret", "geheimnis": "secret",
	"jeton": "token", "zugriffstoken": "accesstoken", "zugangstoken": "accesstoken",
	"chave": "key", "clave": "key", "llave": "key", "cle": "key", "chiave": "key", "schluessel": "key", "schlussel": "key",
	"senha": "password", "contrasena": "password", "passwort": "password", "kennwort": "password", "mdp": "password", "motdepasse": "password",
	"usuario": "user", "utilisateur": "user", "utente": "user", "benutzer": "user", "nutzer": "user", "benutzername": "username", "nutzername": "username",
	"servico": "service", "servicio": "service", "servizio": "service", "dienst": "service",
	"acesso": "access", "acceso": "access", "acces": "access", "accesso": "access",
	"organizacao": "organization", "organizacion": "organization", "organizzazione": "organization",
	"sessao": "session", "sesion": "session", "sessione": "session", "sitzung": "session", "sitzungs": "session",
	"atualizacao": "refresh", "actualizacion": "refresh", "rafraichissement": "refresh", "aggiornamento": "refresh",
}

// heads are the nouns that stand before what describes them: segredo da API.
var heads = []string{"segredo", "secreto", "segreto", "jeton", "chave", "clave", "llave", "cle", "chiave", "senha", "contrasena", "mdp"}

// prepositions join a noun to what describes it.
var prepositions = []string{"de", "da", "do", "del", "della", "di", "du", "des", "d", "l", "la", "le"}

// nameWords returns the words of an identifier in English, and in the order that
// they have there.
func nameWords(text string) []string {
	words := splitWords(text)
	head := -1
	for i, w := range words {
		if head < 0 && (slices.Contains(heads, w) || w == "token" && i+1 < len(words) && describes(words[i+1])) {
			head = i
		}
		if t, ok := translations[w]; ok {
			words[i] = t
		}
	}
	if head < 0 || head == len(words)-1 {
		return words
	}
	ordered := slices.Clone(words[:head])
	for _, w := range words[head+1:] {
		if !slices.Contains(prepositions, w) {
			ordered = append(ordered, w)
		}
	}
	return append(ordered, words[head])
}

// describes reports whether a word behind token describes it: token de acceso.
func describes(word string) bool {
	t := translations[word]
	return slices.Contains(prepositions, word) || t == "access" || t == "service" || t == "organization" || t == "user" || t == "refresh"
}

// accents replaces the letters that the words of other languages are written
// with by those that names are judged by.
var accents = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ã", "a", "ä", "a", "ç", "c", "é", "e", "è", "e", "ê", "e", "í", "i", "ì", "i",
	"ñ", "n", "ó", "o", "ò", "o", "ô", "o", "õ", "o", "ö", "o", "ú", "u", "ù", "u", "ü", "u",
	"Á", "A", "À", "A", "Ã", "A", "Ä", "A", "Ç", "C", "É", "E", "È", "E", "Ê", "E", "Í", "I", "Ñ", "N", "Ó", "O", "Õ", "O", "Ö", "O", "Ú", "U", "Ü", "U")
