//go:build !purego

#include "go_asm.h"
#include "textflag.h"

// A byte is inside if what its column of the ASCII table says and what its row
// says have a bit in common:
//
//	0x01    + - /      row 2
//	0x02    0-9        row 3
//	0x04    A-O a-o    rows 4 and 6
//	0x08    P-Z p-z    rows 5 and 7
//	0x10    _          row 5
DATA columns<>+0(SB)/8, $0x0e0e0e0e0e0e0e0a
DATA columns<>+8(SB)/8, $0x15040504050c0e0e
GLOBL columns<>(SB), RODATA|NOPTR, $16

DATA rows<>+0(SB)/8, $0x0804180402010000
DATA rows<>+8(SB)/8, $0
GLOBL rows<>(SB), RODATA|NOPTR, $16

DATA half<>+0(SB)/8, $0x0f0f0f0f0f0f0f0f
DATA half<>+8(SB)/8, $0x0f0f0f0f0f0f0f0f
GLOBL half<>(SB), RODATA|NOPTR, $16

// OUTSIDE gives the 32 bytes in x as bits: 1 is outside. A byte beyond ASCII
// has no column, since VPSHUFB makes 0 of it.
#define OUTSIDE(x, y, bits) \
	VPSRLW $4, x, y; \
	VPAND Y10, y, y; \
	VPSHUFB x, Y8, x; \
	VPSHUFB y, Y9, y; \
	VPAND x, y, x; \
	VPCMPEQB Y11, x, x; \
	VPMOVMSKB x, bits

// func insideAVX2(text []byte, inside []uint64)
TEXT ·insideAVX2(SB), NOSPLIT, $0-48
	MOVQ text_base+0(FP), SI
	MOVQ inside_base+24(FP), DI
	MOVQ inside_len+32(FP), CX
	VBROADCASTI128 columns<>(SB), Y8
	VBROADCASTI128 rows<>(SB), Y9
	VBROADCASTI128 half<>(SB), Y10
	VPXOR Y11, Y11, Y11

block:
	VMOVDQU (SI), Y0
	VMOVDQU 32(SI), Y1
	OUTSIDE(Y0, Y2, AX)
	OUTSIDE(Y1, Y3, BX)
	SHLQ $32, BX
	ORQ BX, AX
	NOTQ AX
	MOVQ AX, (DI)
	ADDQ $64, SI
	ADDQ $8, DI
	DECQ CX
	JNZ block
	VZEROUPPER
	RET

// BOTH leaves, of the bits in the four words of x, those that are set n further
// down, too; m is 64-n. The word before them is the last one of old, which then
// gets what x was.
#define BOTH(n, m, x, old) \
	VPERM2I128 $0x03, old, x, Y0; \
	VPALIGNR $8, Y0, x, Y0; \
	VMOVDQA x, old; \
	VPSLLQ $n, x, Y1; \
	VPSRLQ $m, Y0, Y0; \
	VPOR Y1, Y0, Y0; \
	VPAND Y0, x, x

// func endsAVX2(m *marks, n int) (some uint64)
TEXT ·endsAVX2(SB), NOSPLIT, $0-24
	MOVQ m+0(FP), SI
	MOVQ n+8(FP), R8
	LEAQ marks_ends(SI), DI
	VPXOR Y10, Y10, Y10
	VPXOR Y11, Y11, Y11
	VPXOR Y12, Y12, Y12
	VPXOR Y13, Y13, Y13
	VPXOR Y14, Y14, Y14
	VPXOR Y15, Y15, Y15
	XORL CX, CX
	XORL BX, BX

four:
	VMOVDQU (SI)(CX*8), Y2
	BOTH(1, 63, Y2, Y11)
	BOTH(2, 62, Y2, Y12)
	BOTH(4, 60, Y2, Y13)
	BOTH(8, 56, Y2, Y14)
	BOTH(6, 58, Y2, Y15) // 22 in all
	VMOVDQU Y2, (DI)(CX*8)
	VPCMPEQQ Y10, Y2, Y2
	VMOVMSKPD Y2, DX
	XORL $15, DX
	SHLQ CX, DX
	ORQ DX, BX
	ADDQ $4, CX
	CMPQ CX, R8
	JLE four
	MOVQ BX, some+16(FP)
	VZEROUPPER
	RET

DATA slash<>+0(SB)/8, $0x2f2f2f2f2f2f2f2f
GLOBL slash<>(SB), RODATA|NOPTR, $8

DATA fourth<>+0(SB)/8, $0x0404040404040404
GLOBL fourth<>(SB), RODATA|NOPTR, $8

// func slashAVX2(v []byte) bool
TEXT ·slashAVX2(SB), NOSPLIT, $0-25
	MOVQ v_base+0(FP), SI
	MOVQ v_len+8(FP), CX
	VPBROADCASTQ slash<>(SB), Y8
	VPBROADCASTQ fourth<>(SB), Y9
	VPOR -32(SI)(CX*1), Y9, Y0
	VPCMPEQB Y8, Y0, Y0
	SUBQ $32, CX
	JBE last

more:
	VPOR (SI), Y9, Y1
	VPCMPEQB Y8, Y1, Y1
	VPOR Y1, Y0, Y0
	ADDQ $32, SI
	SUBQ $32, CX
	JA more

last:
	VPTEST Y0, Y0
	SETNE ret+24(FP)
	VZEROUPPER
	RET

// func haveAVX2() bool
TEXT ·haveAVX2(SB), NOSPLIT, $0-1
	MOVB $0, ret+0(FP)
	XORL AX, AX
	CPUID
	CMPL AX, $7
	JLT no
	MOVL $1, AX
	XORL CX, CX
	CPUID
	ANDL $0x18000000, CX // OSXSAVE and AVX
	CMPL CX, $0x18000000
	JNE no
	XORL CX, CX
	XGETBV
	ANDL $6, AX // the system saves XMM and YMM
	CMPL AX, $6
	JNE no
	MOVL $7, AX
	XORL CX, CX
	CPUID
	BTL $5, BX
	SETCS ret+0(FP)

no:
	RET
