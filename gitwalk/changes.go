package gitwalk

import (
	"context"
	"errors"
)

func (src *Source) index(ctx context.Context, r *repository, workers int) error {
	return errors.New("todo")
}
func (src *Source) changes(ctx context.Context, r *repository, workers int) error {
	return errors.New("todo")
}
func (src *Source) submodules(ctx context.Context, r *repository, workers int) error {
	return errors.New("todo")
}
