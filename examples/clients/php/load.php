<?php

// Loads every generated class: one that PHP cannot make ends this with an error.

error_reporting(E_ALL);
require __DIR__ . '/autoload.php';

foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator(__DIR__ . '/generated/src')) as $file) {
    if ($file->getExtension() === 'php') {
        require_once $file->getPathname();
    }
}
