# memos
