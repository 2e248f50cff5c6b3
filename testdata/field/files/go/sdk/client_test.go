package idp_test

import (
	"context"
	"testing"

	authlete "github.com/authlete/authlete-go-sdk"
)

func newSDK(t *testing.T) *authlete.Authlete {
	t.Helper()
	t.Setenv("AUTHLETE_BEARER", "f8h-uUjLJ_RS1eKw1-tcxj8obfD-FY0Or2WBJCpoODY")
	return authlete.New(
		authlete.WithServerURL("https://us.authlete.com"),
		authlete.WithSecurity("tPziafKPh-cd00MH_2U0YsxGbgMFB6SVzIj2Et_Zk2Y"),
	)
}

var (
	userAccessToken = "fkN6xqXnqmj3VnkxJT_wKt-a8pcsdsAtTIEorgKWRTI"
	pkceVerifier    = "yrBHZROR9bwy1pb1VUtcGgHfhAf0W-uVEFMImCfeU2o"
	clientSecret    = "-ki6LWBdN9JwnhsrL5NgAF8LP43biVcX80BgYs7D1TUu4F4wrP8_uc3kXrTcck-5GXxbMhb-wuWNAObUEoNqVA"
)

func TestShipmentPaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 73},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listShipment(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func (s *Store) LoadVehicle(ctx context.Context, id int64) (*Vehicle, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM vehicle WHERE id = $1`, id)
	var v Vehicle
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load vehicle %d: %w", id, err)
	}
	return &v, nil
}

// WarehouseDigest is what the golden file of warehouse hashes to.
const WarehouseDigest = "wjhvomrtwOgSTpSmzEz-jILzf8mR8swU9-ps1zI_78M"

func checkWarehouse(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == WarehouseDigest
}

func TestPolicyPaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 78},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listPolicy(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func (s *Store) LoadInvoice(ctx context.Context, id int64) (*Invoice, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM invoice WHERE id = $1`, id)
	var v Invoice
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load invoice %d: %w", id, err)
	}
	return &v, nil
}

// ProfileDigest is what the golden file of profile hashes to.
const ProfileDigest = "41Y2he0jUZfRTbsS-7NoYqiPUc7QKwPHXJE8uJ-ib0I"

func checkProfile(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == ProfileDigest
}

func TestMenuPaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 35},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listMenu(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func (s *Store) LoadTenant(ctx context.Context, id int64) (*Tenant, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM tenant WHERE id = $1`, id)
	var v Tenant
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load tenant %d: %w", id, err)
	}
	return &v, nil
}

// PatientDigest is what the golden file of patient hashes to.
const PatientDigest = "q25vVRgrCflGIPPArgyYFbg_mruPEPkJwddq47U8iIU"

func checkPatient(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == PatientDigest
}
