<?php

// Finds the generated classes and Guzzle. With Composer vendor/autoload.php does both; here Guzzle is where the system's package puts it.

require getenv('GUZZLE_AUTOLOAD') ?: 'GuzzleHttp/autoload.php';
spl_autoload_register(function (string $class): void {
    $file = __DIR__ . '/generated/src/' . strtr(substr($class, strlen('MultiSafepay\\Client\\')), '\\', '/') . '.php';
    if (str_starts_with($class, 'MultiSafepay\\Client\\') && is_file($file)) {
        require $file;
    }
});
