package lsp

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A metaType is a type of the protocol's meta model. See testdata/README.md.
type metaType struct {
	Kind, Name string
	Element    *metaType
	Key        *metaType
	Items      []metaType
	Value      json.RawMessage // of a string literal, or the type of the values of a map
}

type metaProperty struct {
	Name     string
	Type     metaType
	Optional bool
}

type metaStructure struct {
	Name            string
	Properties      []metaProperty
	Extends, Mixins []metaType
}

// A metaModel is the meta model of the protocol.
type metaModel struct {
	Requests, Notifications []struct {
		Method                        string
		Params, Result, PartialResult *metaType
	}
	Structures   []metaStructure
	Enumerations []struct {
		Name                 string
		Type                 metaType
		Values               []struct{ Value any }
		SupportsCustomValues bool
	}
	TypeAliases []struct {
		Name string
		Type metaType
	}
}

// model is read once: it is large.
var model = sync.OnceValues(func() (*metaModel, error) {
	data, err := os.ReadFile("testdata/metaModel.json")
	if err != nil {
		return nil, err
	}
	m := new(metaModel)
	return m, json.Unmarshal(data, m)
})

// params returns the type of the parameters of a method, and result that of its
// result; nil for none.
func (m *metaModel) params(method string) (t *metaType, known bool) {
	for _, r := range slices.Concat(m.Requests, m.Notifications) {
		if r.Method == method {
			return r.Params, true
		}
	}
	return nil, false
}

func (m *metaModel) result(method string) (t *metaType, known bool) {
	for _, r := range m.Requests {
		if r.Method == method {
			return r.Result, true
		}
	}
	return nil, false
}

// check returns what is wrong with a value of a type.
func (m *metaModel) check(t metaType, value any) error {
	switch t.Kind {
	case "base":
		return checkBase(t.Name, value)
	case "reference":
		return m.checkReference(t.Name, value)
	case "array":
		list, ok := value.([]any)
		if !ok {
			return fmt.Errorf("%v is no array", value)
		}
		for i, v := range list {
			if err := m.check(*t.Element, v); err != nil {
				return fmt.Errorf("[%d]: %w", i, err)
			}
		}
		return nil
	case "map":
		return m.checkMap(t, value)
	case "or":
		var all []string
		for _, item := range t.Items {
			err := m.check(item, value)
			if err == nil {
				return nil
			}
			all = append(all, err.Error())
		}
		return fmt.Errorf("(%s)", strings.Join(all, " | "))
	case "stringLiteral":
		if string(t.Value) == fmt.Sprintf("%q", value) {
			return nil
		}
		return fmt.Errorf("%v is not %s", value, t.Value)
	}
	return fmt.Errorf("the kind %q is not known to this test", t.Kind)
}

func checkBase(name string, value any) error {
	number, isNumber := value.(float64)
	_, isString := value.(string)
	_, isBool := value.(bool)
	ok := false
	switch name {
	case "string", "URI", "DocumentUri", "RegExp":
		ok = isString
	case "integer":
		ok = isNumber && number == math.Trunc(number) && math.Abs(number) < 1<<31
	case "uinteger":
		ok = isNumber && number == math.Trunc(number) && number >= 0 && number < 1<<31
	case "decimal":
		ok = isNumber
	case "boolean":
		ok = isBool
	case "null":
		ok = value == nil
	}
	if !ok {
		return fmt.Errorf("%v is no %s", value, name)
	}
	return nil
}

func (m *metaModel) checkMap(t metaType, value any) error {
	object, ok := value.(map[string]any)
	if !ok {
		return fmt.Errorf("%v is no map", value)
	}
	var element metaType
	if err := json.Unmarshal(t.Value, &element); err != nil {
		return err
	}
	for k, v := range object {
		if err := m.check(element, v); err != nil {
			return fmt.Errorf("%s: %w", k, err)
		}
	}
	return nil
}

func (m *metaModel) checkReference(name string, value any) error {
	if strings.HasPrefix(name, "LSP") {
		return nil // anything at all
	}
	for _, a := range m.TypeAliases {
		if a.Name == name {
			return m.check(a.Type, value)
		}
	}
	for _, e := range m.Enumerations {
		if e.Name != name {
			continue
		}
		for _, v := range e.Values {
			if v.Value == value {
				return nil
			}
		}
		if e.SupportsCustomValues {
			return m.check(e.Type, value)
		}
		return fmt.Errorf("%v is no %s", value, name)
	}
	object, ok := value.(map[string]any)
	if !ok {
		return fmt.Errorf("%v is no %s", value, name)
	}
	properties := m.properties(name)
	for _, p := range properties {
		v, given := object[p.Name]
		if !given && !p.Optional {
			return fmt.Errorf("%s has no %s", name, p.Name)
		}
		if given {
			if err := m.check(p.Type, v); err != nil {
				return fmt.Errorf("%s.%s: %w", name, p.Name, err)
			}
		}
	}
	for k := range object {
		if !slices.ContainsFunc(properties, func(p metaProperty) bool { return p.Name == k }) {
			return fmt.Errorf("%s has a member %q, which is not of the protocol", name, k)
		}
	}
	return nil
}

func (m *metaModel) properties(name string) []metaProperty {
	i := slices.IndexFunc(m.Structures, func(s metaStructure) bool { return s.Name == name })
	s := m.Structures[i]
	all := slices.Clone(s.Properties)
	for _, t := range slices.Concat(s.Extends, s.Mixins) {
		all = append(all, m.properties(t.Name)...)
	}
	return all
}

// conforms fails the test if a message of the server is not of the protocol.
// Method is that of the request that a response answers.
func conforms(t *testing.T, data []byte, method string) {
	m, err := model()
	if !assert.NoError(t, err) {
		return
	}
	if err := m.conforms(data, method); err != nil {
		t.Errorf("not of the protocol: %v\n%s", err, data)
	}
}

func (m *metaModel) conforms(data []byte, method string) error {
	var raw map[string]any
	if err := json.Unmarshal(data, &raw); err != nil || raw["jsonrpc"] != "2.0" {
		return fmt.Errorf("no JSON-RPC 2.0: %w", err)
	}
	if name, ok := raw["method"].(string); ok {
		t, known := m.params(name)
		switch {
		case !known:
			return fmt.Errorf("method %q", name)
		case name == "$/progress":
			return m.checkProgress(raw["params"])
		case t != nil:
			return m.check(*t, raw["params"])
		case raw["params"] != nil:
			return fmt.Errorf("%s takes no parameters", name)
		}
		return nil
	}
	if raw["error"] != nil {
		e, ok := raw["error"].(map[string]any)
		if _, isString := e["message"].(string); !ok || !isString || raw["result"] != nil {
			return fmt.Errorf("no error, or more than that")
		}
		return checkBase("integer", e["code"])
	}
	result, given := raw["result"]
	t, known := m.result(method)
	if !given || !known {
		return fmt.Errorf("no result, or one of %q", method)
	}
	return m.check(*t, result)
}

// checkProgress knows what we report progress with.
func (m *metaModel) checkProgress(params any) error {
	if err := m.checkReference("ProgressParams", params); err != nil {
		return err
	}
	value := params.(map[string]any)["value"].(map[string]any)
	name := map[any]string{"begin": "WorkDoneProgressBegin", "report": "WorkDoneProgressReport", "end": "WorkDoneProgressEnd"}[value["kind"]]
	if name == "" {
		name = "WorkspaceDiagnosticReportPartialResult"
	}
	return m.checkReference(name, value)
}
