<?php

// List objects of dumps with the PHP parsers that the Kaitai compiler generates; see listing.ts.
//
// usage: listing.php RUNTIME PARSERS DUMP...   (folders of the classes Kaitai\..., and of the others)

spl_autoload_register(function ($class) use ($argv) {
    $path = str_replace('\\', '/', $class) . '.php';
    require (str_starts_with($class, 'Kaitai') ? $argv[1] : $argv[2]) . '/' . $path;
});

const PAGES = 4;
const SYMBOLS = 16;
const TABLES = 8;
const PAIRS = 4;

function word($slot): string
{
    if ($slot->isInDump()) {
        return $slot->target()->ofs() . '.' . $slot->target()->code();
    }
    if ($slot->isInEmacs()) {
        return 'emacs' . $slot->pointer()->value() . '.' . ($slot->tag() - 8);
    }
    if ($slot->isFixnum()) {
        return abs($slot->fixnum()) < 2 ** 53 ? '=' . $slot->fixnum() : '=';
    }
    return $slot->isBuiltinSymbol() ? 'symbol' . $slot->idxBuiltinSymbol() : '-';
}

foreach (array_slice($argv, 3) as $path) {
    $file = PdmpHeap::fromFile($path);
    $layout = $file->layout();
    $head = [$layout->release(), $layout->lenPointer(), $layout->lenLispWord(), $layout->align8(), $file->numObjects()];
    echo implode(' ', $head), "\n";
    $pages = $file->pages();
    $count = count($pages);
    $read = min($count, PAGES);
    for ($i = 0; $i < $read; $i++) {
        $page = $pages[$read == 1 ? 0 : intdiv($i * ($count - 1), $read - 1)];
        foreach ($page->objects() as $entry) {
            $object = $entry->lispObject();
            $kind = $object->choice()->structType();
            $text = $object->isTextInDump() ? $object->text() : '';
            if ($object->hasBufferText()) {
                $text = $object->textBeforeGap() . $object->textAfterGap();
            }
            $line = [$object->ofs(), $kind, $object->len(), strlen($text), array_sum(unpack('C*', $text)), $object->numPairs()];
            if ($kind !== \PdmpHeap\StructTypes::SUB_CHAR_TABLE) {
                foreach ($object->words() as $slot) {
                    $line[] = word($slot);
                }
            }
            echo implode(' ', $line), "\n";
        }
    }
    $images = $file->discarded();
    echo $images->numFunctions(), ' ', $images->numSymbols(), "\n";
    foreach ($images->numSymbols() > 0 ? array_slice($images->symbolPages()[0]->images(), 0, SYMBOLS) : [] as $image) {
        $symbol = $image->lispObject();
        echo $symbol->ofs(), ' ', $symbol->numNameChars(), ' ', $symbol->redirect(), "\n";
    }
    foreach ($file->dump()->form()->hasHashList() ? array_slice($file->hashList()->words(), 0, TABLES) : [] as $slot) {
        $table = $slot->target();
        $line = [$table->ofs(), $table->numPairs()];
        foreach ($table->numPairs() > 0 ? array_slice($table->pairs()->pages()[0]->pairs(), 0, PAIRS) : [] as $pair) {
            array_push($line, word($pair->keyWord()), word($pair->valueWord()));
        }
        echo implode(' ', $line), "\n";
    }
}
